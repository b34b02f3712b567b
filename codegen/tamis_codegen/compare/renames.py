"""The likely new name of what is gone: what has the same form, else the nearest spelling among what has it."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from tamis_codegen.model.types import ListOf, MapOf, ObjectType, OneOf, Ref, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis_codegen.compare.changes import Renames
    from tamis_codegen.compare.picture import Picture
    from tamis_codegen.model.rules import KindPath
    from tamis_codegen.model.types import Field, TypeRef

_NEAR = 0.6
_ALIKE = 0.5


def find_renames(old: Picture, new: Picture, found: Renames) -> None:
    """Fills in the renames, from types outwards: each step needs those before it."""
    _types(old, new, found)
    _kinds(old, new, found)
    _fields(old, new, found)
    _values(old, new, found)
    _calls(old, new, found)
    _rules(old, new, found)


def _match(
    gone: Iterable[str], added: Iterable[str], fits: Callable[[str, str], bool], near: float = _NEAR
) -> dict[str, str]:
    """Pairs of gone and added names: the nearest spelling first; where one alone fits, its spelling may be far."""
    gone, free = list(gone), set(added)
    pairs = sorted(
        ((_ratio(name, other), name, other) for name in gone for other in free if fits(name, other)), reverse=True
    )
    found: dict[str, str] = {}
    for ratio, name, other in pairs:
        if ratio >= near and name not in found and other in free:
            found[name] = other
            free.discard(other)
    for name in gone:
        fitting = [other for other in free if fits(name, other)]
        rivals = [rival for rival in gone if rival not in found and any(fits(rival, other) for other in fitting)]
        if name not in found and len(fitting) == 1 and len(rivals) == 1:
            found[name] = fitting[0]
            free.discard(fitting[0])
    return found


def _ratio(name: str, other: str) -> float:
    return SequenceMatcher(None, name.rpartition(".")[2].lower(), other.rpartition(".")[2].lower()).ratio()


def _types(old: Picture, new: Picture, found: Renames) -> None:
    def fits(name: str, other: str) -> bool:
        was, now = old.model.types[name], new.model.types[other]
        if not isinstance(was, ObjectType) or not isinstance(now, ObjectType):
            return type(was) is type(now) and _ratio(name, other) >= _NEAR
        common = was.fields.keys() & now.fields.keys()
        return len(common) >= _ALIKE * max(len(was.fields), len(now.fields), 1)

    gone, added = old.model.types.keys() - new.model.types.keys(), new.model.types.keys() - old.model.types.keys()
    found.types |= _match(sorted(gone), sorted(added), fits)


def _kinds(old: Picture, new: Picture, found: Renames) -> None:
    def fits(name: str, other: str) -> bool:
        was, now = old.model.kinds[name], new.model.kinds[other]
        parent = found.kinds.get(was.parent or "", was.parent)
        return found.types.get(was.payload or "", was.payload) == now.payload and parent == now.parent

    gone = [name for name in old.model.kinds if name not in new.model.kinds]
    added = [name for name in new.model.kinds if name not in old.model.kinds]
    for depth in sorted({name.count(".") for name in gone}):
        here = [name for name in gone if name.count(".") == depth]
        there = [name for name in added if name.count(".") == depth]
        found.kinds |= _match(here, there, fits)


def type_key(type_ref: TypeRef, renamed: Mapping[str, str]) -> str:
    """A type as text that can be compared, with renamed types under their new names."""
    match type_ref:
        case Scalar(name):
            return name
        case Ref(name):
            return renamed.get(name, name)
        case ListOf(item):
            return f"list[{type_key(item, renamed)}]"
        case MapOf(item):
            return f"map[{type_key(item, renamed)}]"
        case OneOf(members):
            return " | ".join(sorted(type_key(member, renamed) for member in members))
        case _:
            return str(type_ref)


def _fields(old: Picture, new: Picture, found: Renames) -> None:
    def fits(path: str, other: str) -> bool:
        was, now = old.fields[path], new.fields[other]
        return type_key(was.type, found.types) == type_key(now.type, {}) and _common(was, now)

    for name, was in old.model.types.items():
        now = new.model.types.get(found.types.get(name, name))
        if isinstance(was, ObjectType) and isinstance(now, ObjectType):
            old_attrs = {known.attr for known in was.fields.values()}
            new_attrs = {known.attr for known in now.fields.values()}
            gone = [f"{name}.{attr}" for attr in sorted(old_attrs - new_attrs)]
            added = [f"{now.name}.{attr}" for attr in sorted(new_attrs - old_attrs)]
            matched = _match(gone, added, fits)
            old_order, new_order = list(was.fields.values()), list(now.fields.values())
            for path in gone:  # of several that could be it, the one in the same place
                at = next(place for place, known in enumerate(old_order) if known.attr == path.partition(".")[2])
                other = f"{now.name}.{new_order[at].attr}" if at < len(new_order) else ""
                if path not in matched and other in added and other not in matched.values() and fits(path, other):
                    matched[path] = other
            found.fields |= matched


def _common(was: Field, now: Field) -> bool:
    return not was.enum or not now.enum or bool(set(was.enum) & set(now.enum))


def _values(old: Picture, new: Picture, found: Renames) -> None:
    for path, was in old.fields.items():
        now = new.fields.get(new_field(path, found))
        if now is None or not was.enum or not now.enum:
            continue
        gone = [str(value) for value in was.enum if value not in now.enum]
        added = [str(value) for value in now.enum if value not in was.enum]
        matched = _match(gone, added, lambda _, __: True)
        found.values |= {f"{path}={value}": other for value, other in matched.items()}


def new_field(path: str, found: Renames) -> str:
    """Where a field is now, were it but renamed."""
    owner, _, attr = path.partition(".")
    return found.fields.get(path, f"{found.types.get(owner, owner)}.{attr}")


def _calls(old: Picture, new: Picture, found: Renames) -> None:
    def same_method(name: str, other: str) -> bool:
        was, now = old.model.methods[name], new.model.methods[other]
        common = was.params.keys() & now.params.keys()
        return len(common) >= _ALIKE * max(len(was.params), len(now.params), 1)

    old_methods, new_methods = old.model.methods, new.model.methods
    found.methods |= _match(
        [name for name in old_methods if name not in new_methods],
        [name for name in new_methods if name not in old_methods],
        same_method,
    )
    for name, was in old_methods.items():
        now = new_methods.get(found.methods.get(name, name))
        if now is None:
            continue
        gone = {param.attr: param for param in was.params.values() if param.attr not in _attrs(now.params)}
        added = {param.attr: param for param in now.params.values() if param.attr not in _attrs(was.params)}

        def fits(attr: str, other: str, gone: Mapping[str, Field] = gone, added: Mapping[str, Field] = added) -> bool:
            same = type_key(gone[attr].type, found.types) == type_key(added[other].type, {})
            return same and gone[attr].certain == added[other].certain

        matched = _match(sorted(gone), sorted(added), fits)
        found.params |= {f"{name}.{attr}": other for attr, other in matched.items()}
    old_actions, new_actions = old.model.actions, new.model.actions

    def same_call(name: str, other: str) -> bool:
        method = old_actions[name].method
        return found.methods.get(method, method) == new_actions[other].method

    found.actions |= _match(
        [name for name in old_actions if name not in new_actions],
        [name for name in new_actions if name not in old_actions],
        same_call,
    )


def _attrs(params: Mapping[str, Field]) -> set[str]:
    return {param.attr for param in params.values()}


def _rules(old: Picture, new: Picture, found: Renames) -> None:
    attrs = {path.partition(".")[2]: now.partition(".")[2] for path, now in found.fields.items()}

    def alike(was: Iterable[KindPath], now: Iterable[KindPath]) -> bool:
        """Whether two lists of paths have half of them in common, under the new names."""
        before = {
            (found.kinds.get(path.kind, path.kind), *(attrs.get(step.attr, step.attr) for step in path.steps))
            for path in was
        }
        after = {(path.kind, *(step.attr for step in path.steps)) for path in now}
        return len(before & after) >= _ALIKE * max(len(before), len(after), 1)

    places: list[tuple[dict[str, list[KindPath]], dict[str, list[KindPath]], dict[str, str]]] = [
        (_alias_paths(old), _alias_paths(new), found.aliases),
        (_text_paths(old), _text_paths(new), found.rules),
        (_choice_paths(old), _choice_paths(new), found.rules),
    ]
    for was, now, renamed in places:

        def fits(
            name: str,
            other: str,
            was: dict[str, list[KindPath]] = was,
            now: dict[str, list[KindPath]] = now,
        ) -> bool:
            return alike(was[name], now[other])

        gone, added = [name for name in was if name not in now], [name for name in now if name not in was]
        renamed.update(_match(gone, added, fits))


def _alias_paths(picture: Picture) -> dict[str, list[KindPath]]:
    return {name: list(alias.paths) for name, alias in picture.model.aliases.items()}


def _text_paths(picture: Picture) -> dict[str, list[KindPath]]:
    return {name: [text.path for text in rule.texts] for name, rule in picture.model.texts.items()}


def _choice_paths(picture: Picture) -> dict[str, list[KindPath]]:
    return {name: [place.path for place in rule.places] for name, rule in picture.model.choices.items()}
