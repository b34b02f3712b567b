"""Every place of a module that uses what a package offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from tamis_codegen.codemods.scope import Scope, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tamis_codegen.compare.changes import Touch
    from tamis_codegen.compare.picture import Picture

# Who takes queries: methods of routers, apps, sessions and kits, and functions of a package.
_METHODS = frozenset(
    {"on", "on_any", "drop", "awaiting", "wait", "match", "has", "expect", "guard", "explain", "feed", "make",
     "make_raw", "events", "session"}
)  # fmt: skip
_FUNCTIONS = frozenset({"match", "has", "expect", "guard", "explain", "events", "make", "make_raw"})


@dataclass(frozen=True, slots=True)
class Use:
    """One use: `keys` are what it is a use of; `node` holds the name, `statement` is where it stands."""

    keys: frozenset[Touch]
    node: cst.CSTNode
    statement: cst.CSTNode
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Module:
    """A module of a user: its tree, its uses, its text by lines."""

    tree: cst.Module
    uses: Sequence[Use]
    lines: Sequence[str]


def find_uses(text: str, picture: Picture) -> Module | None:
    """The uses of a package in a module; None where it does not import the package. Raises `cst.ParserSyntaxError`."""
    package = picture.model.package
    if package not in text:
        return None
    wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    finder = _Finder(picture)
    wrapper.visit(finder)
    if not finder.imports_package:
        return None
    return Module(wrapper.module, finder.found, text.splitlines())


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self.found: list[Use] = []
        self.imports_package = False
        self._scopes = [Scope(picture)]
        self._statements: list[cst.CSTNode] = []
        self._imported: dict[str, str] = {}
        """Names in this module -> names of the package."""
        self._modules: set[str] = set()
        self._handled: set[int] = set()

    # --- where we are ---

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            self._statements.append(node)
        return super().on_visit(node)

    def on_leave(self, original_node: cst.CSTNode) -> None:
        super().on_leave(original_node)
        if isinstance(original_node, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            self._statements.pop()

    def _add(self, node: cst.CSTNode, keys: Iterable[Touch]) -> None:
        known = frozenset(keys)
        if not known or id(node) in self._handled:
            return
        self._handled.add(id(node))
        start = _range_of(self, node).start
        statement = self._statements[-1] if self._statements else node
        self.found.append(Use(known, node, statement, start.line, start.column))

    @property
    def _scope(self) -> Scope:
        return self._scopes[-1]

    # --- imports ---

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        module = _dotted(node.module)
        if module.split(".")[0] != self.picture.model.package or isinstance(node.names, cst.ImportStar):
            return
        self.imports_package = True
        for alias in node.names:
            if not isinstance(alias.name, cst.Name):
                continue
            name = alias.name.value
            local = alias.asname.name if alias.asname is not None else alias.name
            if isinstance(local, cst.Name):
                self._imported[local.value] = name
            self._add(alias.name, self._keys_of_name(name))

    def visit_Import(self, node: cst.Import) -> None:
        for alias in node.names:
            name = _dotted(alias.name)
            if name.split(".")[0] == self.picture.model.package:
                self.imports_package = True
                local = alias.asname.name if alias.asname is not None else alias.name
                self._modules.add(_dotted(local).split(".")[0])

    def _keys_of_name(self, name: str) -> set[Touch]:
        model = self.picture.model
        keys: set[Touch] = set()
        if name in self.picture.events:
            keys.add(("event", name))
        if name in model.types:
            keys.add(("type", name))
        if name in model.texts or name in model.choices or (name == "command" and model.commands is not None):
            keys.add(("rule", name))
        return keys

    def visit_Name(self, node: cst.Name) -> None:
        name = self._imported.get(node.value)
        if name is not None and name == node.value:  # under another name, the import alone says it
            self._add(node, self._keys_of_name(name))

    # --- functions and variables ---

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        for decorator in node.decorators:
            decorator.visit(self)
        scope = self._scope.inner()
        self._scopes.append(scope)
        for parameter in (*node.params.posonly_params, *node.params.params, *node.params.kwonly_params):
            scope.names.pop(parameter.name.value, None)
            if parameter.annotation is not None:
                value = self._annotated(parameter.annotation.annotation)
                if value is not None:
                    scope.names[parameter.name.value] = value

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        del original_node
        self._scopes.pop()

    def _annotated(self, node: cst.BaseExpression) -> Value | None:
        match node:
            case cst.Name(value=name):
                return self._scope.event(self._imported.get(name, ""))
            case cst.Attribute(value=cst.Name(value=module), attr=cst.Name(value=name)) if module in self._modules:
                self._add(node.attr, self._keys_of_name(name))
                return self._scope.event(name)
            case cst.SimpleString():
                return self._scope.event(self._imported.get(_text(node), ""))
            case cst.Subscript():
                queries = [found for found in _strings_in(node) if found in self.picture.model.queries]
                return self._scope.event_of(queries) if queries else None
            case cst.BinaryOperation(left=left, right=right):
                return self._annotated(left) or self._annotated(right)
            case _:
                return None

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:
        value = self._annotated(node.annotation.annotation)
        if value is not None and isinstance(node.target, cst.Name):
            self._scope.names[node.target.value] = value

    def leave_Assign(self, original_node: cst.Assign) -> None:
        value = self._scope.value(original_node.value) or self._made(original_node.value)
        for target in original_node.targets:
            self._bind(target.target, value)

    def visit_For(self, node: cst.For) -> None:
        self._bind(node.target, self._scope.value(node.iter))

    def visit_CompFor(self, node: cst.CompFor) -> None:
        self._bind(node.target, self._scope.value(node.iter))

    def visit_ListComp(self, node: cst.ListComp) -> None:
        self.visit_CompFor(node.for_in)

    def visit_SetComp(self, node: cst.SetComp) -> None:
        self.visit_CompFor(node.for_in)

    def visit_GeneratorExp(self, node: cst.GeneratorExp) -> None:
        self.visit_CompFor(node.for_in)

    def leave_NamedExpr(self, original_node: cst.NamedExpr) -> None:
        self._bind(original_node.target, self._scope.value(original_node.value))

    def _bind(self, target: cst.BaseExpression, value: Value | None) -> None:
        if isinstance(target, cst.Name):
            if value is None:
                self._scope.names.pop(target.value, None)
            else:
                self._scope.names[target.value] = value

    def _made(self, node: cst.BaseExpression) -> Value | None:
        """The event that `expect(event, query)` or `await event.wait(query)` gives."""
        inner = node.expression if isinstance(node, cst.Await) else node
        if isinstance(inner, cst.Call) and _name_of(inner.func) in ("expect", "wait"):
            queries = [text for text in _strings_in(inner) if text in self.picture.model.queries]
            return self._scope.event_of(queries) if queries else None
        return None

    # --- uses ---

    def visit_Call(self, node: cst.Call) -> None:
        name = _name_of(node.func)
        takes = name in (_METHODS if isinstance(node.func, cst.Attribute) else _FUNCTIONS)
        if takes and not (isinstance(node.func, cst.Attribute) and _dotted(node.func.value) == "re"):
            for argument in node.args:
                self._query(argument.value)
        if isinstance(node.func, cst.Attribute):
            self._call(node, node.func, name)
        elif self._imported.get(name) == name:
            for argument in node.args:
                self._add_rule_value(name, argument.value)

    def _query(self, node: cst.BaseExpression) -> None:
        if isinstance(node, cst.SimpleString):
            text = node.evaluated_value
            if isinstance(text, str) and text in self.picture.model.queries:
                keys: set[Touch] = {("query", text)}
                for part, word in zip(("kinds", "fields"), text.split(":")[:2], strict=False):
                    keys.add(("shortcut", f"{part}:{word}"))
                self._add(node, keys)

    def visit_Subscript(self, node: cst.Subscript) -> None:
        if _name_of(node.value) == "Literal":
            for element in node.slice:
                if isinstance(element.slice, cst.Index):
                    self._query(element.slice.value)

    def _call(self, node: cst.Call, func: cst.Attribute, name: str) -> None:
        base = self._scope.value(func.value)
        model = self.picture.model
        keywords = [argument.keyword for argument in node.args if argument.keyword is not None]
        if base is not None and base.kinds is not None and name in model.actions:
            behind = {("action behind", f"{name} {text}") for text in self.picture.queries_of_event.get(base.event, ())}
            self._add(func.attr, {("action", name), *behind})
            for keyword in keywords:
                self._add(keyword, {("keyword", f"{name}.{keyword.value}")})
        elif isinstance(func.value, cst.Attribute) and func.value.attr.value == "api":
            method = next((method for method in model.methods.values() if method.attr == name), None)
            if method is not None:
                self._add(func.attr, {("method", name)})
                for keyword in keywords:
                    self._add(keyword, {("keyword", f"{name}.{keyword.value}")})
        elif _is_route(func.value) and self._keys_of_rule(name):
            self._add(func.attr, self._keys_of_rule(name))
            for argument in node.args:
                self._add_rule_value(name, argument.value)

    def _keys_of_rule(self, name: str) -> set[Touch]:
        return {key for key in self._keys_of_name(name) if key[0] == "rule"}

    def _add_rule_value(self, name: str, node: cst.BaseExpression) -> None:
        if isinstance(node, cst.SimpleString) and name in self.picture.model.choices:
            self._add(node, {("rule value", f"{name}={_text(node)}")})

    def visit_Attribute(self, node: cst.Attribute) -> None:
        base = self._scope.value(node.value)
        attr = node.attr.value
        if isinstance(node.value, cst.Name) and node.value.value in self._modules:
            self._add(node.attr, self._keys_of_name(attr))
        if base is None:
            return
        keys = {("attribute", path) for path in self._scope.fields(base, attr)}
        if base.kinds is not None:
            is_own = attr in {alias.attr for alias in self.picture.model.aliases.values()}
            if is_own or self.picture.model.by == "key":
                keys.add(("attribute", f"event.{attr}"))
        self._add(node.attr, keys)

    def visit_Comparison(self, node: cst.Comparison) -> None:
        sides = [node.left, *(target.comparator for target in node.comparisons)]
        fields = {path for side in sides if (value := self._scope.value(side)) is not None for path in value.fields}
        if fields:
            for side in sides:
                for literal in _literals(side):
                    self._add(literal, {("value", f"{path}={_text(literal)}") for path in fields})

    def visit_Match(self, node: cst.Match) -> None:
        value = self._scope.value(node.subject)
        for case in node.cases if value is not None else ():
            for literal in _pattern_literals(case.pattern):
                self._add(literal, {("value", f"{path}={_text(literal)}") for path in (value or Value()).fields})


def _range_of(visitor: cst.CSTVisitor, node: cst.CSTNode) -> CodeRange:
    found: object = visitor.get_metadata(PositionProvider, node)
    if not isinstance(found, CodeRange):
        raise TypeError("a node without a place")
    return found


def _text(node: cst.SimpleString) -> str:
    value = node.evaluated_value
    return value if isinstance(value, str) else ""


def _dotted(node: cst.CSTNode | None) -> str:
    match node:
        case cst.Name(value=name):
            return name
        case cst.Attribute(value=inner, attr=cst.Name(value=name)):
            return f"{_dotted(inner)}.{name}"
        case _:
            return ""


def _name_of(node: cst.BaseExpression) -> str:
    return node.attr.value if isinstance(node, cst.Attribute) else node.value if isinstance(node, cst.Name) else ""


def _is_route(node: cst.BaseExpression) -> bool:
    """Whether an expression is a route: `router.on(…)`, perhaps with more behind it."""
    while isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        if node.func.attr.value in ("on", "on_any"):
            return True
        node = node.func.value
    return False


def _strings_in(node: cst.CSTNode) -> list[str]:
    found: list[str] = []

    class Visitor(cst.CSTVisitor):
        def visit_SimpleString(self, node: cst.SimpleString) -> None:
            found.append(_text(node))

    node.visit(Visitor())
    return found


def _literals(node: cst.BaseExpression) -> list[cst.SimpleString]:
    match node:
        case cst.SimpleString():
            return [node]
        case cst.Tuple(elements=elements) | cst.List(elements=elements) | cst.Set(elements=elements):
            return [element.value for element in elements if isinstance(element.value, cst.SimpleString)]
        case _:
            return []


def _pattern_literals(pattern: cst.MatchPattern) -> list[cst.SimpleString]:
    match pattern:
        case cst.MatchValue(value=cst.SimpleString() as literal):
            return [literal]
        case cst.MatchOr(patterns=patterns):
            return [found for part in patterns for found in _pattern_literals(part.pattern)]
        case cst.MatchAs(pattern=inner) if inner is not None:
            return _pattern_literals(inner)
        case _:
            return []
