"""The recipe's commands: ``python -m schematune.base people | tokenizer | pretrain``.

One command a step, each reading a file or folder and writing one; see ``models/tiny/README.md``.
"""

from __future__ import annotations

from dataclasses import fields
from itertools import islice
from pathlib import Path
from random import Random

import click

TOKENIZER_SEEDS = range(500_000, 500_400)


@click.group()
def main() -> None:
    """Make the embedded base from nothing."""


@main.command()
@click.argument("data", type=click.Path(path_type=Path, exists=True))
@click.argument("output", type=click.Path(path_type=Path))
@click.option("--measure-only", multiple=True, type=click.Path(path_type=Path, exists=True))
def people(data: Path, output: Path, measure_only: tuple[Path, ...]) -> None:
    """Read people's questions under DATA into OUTPUT (JSON lines), near-duplicates left out."""
    from schematune.base.corpus import merge, write_people
    from schematune.base.leaks import leaks
    from schematune.base.public import read_all

    sets = read_all(data)
    for found in sets:
        near = set(leaks((q.question for q in found.questions), measure_only))
        found.questions = [q for q in found.questions if q.question not in near]
        kept, dropped = len(found.questions), sum(found.dropped.values())
        click.echo(f"{found.source}: {kept} kept, {dropped} dropped, {len(near)} too near")
    write_people(output, merge(sets))


@main.command()
@click.argument("people", type=click.Path(path_type=Path, exists=True))
@click.argument("folder", type=click.Path(path_type=Path))
def tokenizer(people: Path, folder: Path) -> None:
    """Train the tokenizer on invented databases and on PEOPLE's questions."""
    from schematune.base.corpus import invented_groups, read_people
    from schematune.base.tokenizer import train_tokenizer

    made = [group for seed in TOKENIZER_SEEDS for group in invented_groups(seed, 12)]
    asked = list(islice(read_people(people).groups(Random(1)), 1000))
    train_tokenizer(made + asked, folder)


def _settings_options(command: click.Command) -> click.Command:
    from schematune.base.pretrain import PretrainSettings

    for field in fields(PretrainSettings):
        flag = f"--{field.name.replace('_', '-')}"
        command.params.append(click.Option([flag], default=field.default, show_default=True))
    return command


@click.command()
@click.argument("people", type=click.Path(path_type=Path, exists=True))
@click.argument("tokenizer", type=click.Path(path_type=Path, exists=True))
@click.argument("folder", type=click.Path(path_type=Path))
def pretrain(people: Path, tokenizer: Path, folder: Path, **settings: object) -> None:
    """Train on PEOPLE's questions and invented databases; start it by torchrun on several GPUs."""
    from schematune.base.pretrain import PretrainSettings
    from schematune.base.pretrain import pretrain as run

    run(people, tokenizer, folder, PretrainSettings(**settings))  # type: ignore[arg-type]


if __name__ == "__main__":
    main.add_command(_settings_options(pretrain))
    main()
