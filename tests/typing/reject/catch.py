"""An error handler takes the errors that it is registered for."""

from tamis_telegram import Depends, Event, Router

router = Router()


@router.catch(ValueError)  # E: arg-type | reportArgumentType | invalid-argument-type
async def another(error: KeyError) -> None:
    print(error)


@router.catch(ValueError, KeyError)  # E: arg-type | reportArgumentType | invalid-argument-type
async def only_one_of_them(error: ValueError) -> None:
    print(error)


@router.catch(Exception)  # E: arg-type | reportArgumentType | invalid-argument-type
async def narrower(error: ValueError) -> None:
    print(error)


@router.catch()  # E: arg-type | reportArgumentType | invalid-argument-type
async def narrower_than_all(error: ValueError) -> None:
    print(error)


@router.catch(ValueError)  # E: arg-type | reportArgumentType | invalid-argument-type
async def event_first(event: Event, error: ValueError) -> None:
    print(error, event)


@router.catch(ValueError)  # E: arg-type | reportArgumentType | invalid-argument-type
async def no_error() -> None: ...


def text() -> str:
    return ""


@router.catch(ValueError)
async def takes_another_value(
    error: ValueError,
    number: int = Depends(text),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


router.catch(ValueError())  # E: call-overload | reportArgumentType | invalid-argument-type
router.catch("ValueError")  # E: call-overload | reportArgumentType | invalid-argument-type
router.catch(int)  # E: type-var | reportArgumentType | invalid-argument-type


@router.catch  # E: call-overload | reportArgumentType | invalid-argument-type
async def without_classes(error: Exception) -> None:
    print(error)
