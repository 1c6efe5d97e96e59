"""TBD."""
def main() -> None:
    """TBD."""
