"""The recipe: ``python -m schematune.base people | tokenizer | pretrain | curves | embed``.

One command a step, each reading a file or folder and writing one; see ``models/tiny/README.md``.
"""

from __future__ import annotations

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
@click.option("--written", multiple=True, type=click.Path(path_type=Path, exists=True))
@click.option("--measure-only", multiple=True, type=click.Path(path_type=Path, exists=True))
def people(
    data: Path, output: Path, written: tuple[Path, ...], measure_only: tuple[Path, ...]
) -> None:
    """Read people's questions under DATA into OUTPUT (JSON lines), near-duplicates left out.

    Questions written for the project join them from the folders WRITTEN.
    """
    from schematune.base.corpus import merge, write_people
    from schematune.base.leaks import leaks
    from schematune.base.public import read_all
    from schematune.base.written import read_written

    sets = [*read_all(data), *map(read_written, written)]
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


@main.command()
@click.argument("people", type=click.Path(path_type=Path, exists=True))
@click.argument("tokenizer", type=click.Path(path_type=Path, exists=True))
@click.argument("settings", type=click.Path(path_type=Path, exists=True))
@click.argument("folder", type=click.Path(path_type=Path))
# Not --start: torchrun would read it as its own --start-method.
@click.option("--from-base", "start", type=click.Path(path_type=Path, exists=True))
@click.option("--written", type=click.Path(path_type=Path, exists=True))
def pretrain(
    people: Path,
    tokenizer: Path,
    settings: Path,
    folder: Path,
    start: Path | None,
    written: Path | None,
) -> None:
    """Train on PEOPLE's questions and invented databases, as SETTINGS (TOML) say, into FOLDER.

    A base to go on from may be a shallower one. With the folder WRITTEN of the written questions,
    those that are held out are answered and run. Start it by torchrun on several GPUs.
    """
    from schematune.base.pretrain import Sources, read_settings
    from schematune.base.pretrain import pretrain as run

    run(Sources(people, tokenizer, start, written), folder, read_settings(settings))


@main.command()
@click.argument("pretrained", type=click.Path(path_type=Path, exists=True))
@click.argument("folder", type=click.Path(path_type=Path))
def embed(pretrained: Path, folder: Path) -> None:
    """Write the PRETRAINED model as the embedded base's files into FOLDER."""
    from schematune.base.embed import embed as run

    click.echo(run(pretrained, folder))


@main.command()
@click.argument("losses", type=click.Path(path_type=Path, exists=True))
@click.argument("picture", type=click.Path(path_type=Path))
@click.option("--name", default="tiny")
def curves(losses: Path, picture: Path, name: str) -> None:
    """Draw a run's LOSSES (pretrain.jsonl) as PICTURE (SVG); say what ten times the tokens give."""
    from schematune.base.curves import as_svg, forecast
    from schematune.base.people import read_records

    records = list(read_records(losses))
    picture.write_text(as_svg(records, name), encoding="utf-8")
    click.echo(forecast(records))


if __name__ == "__main__":
    main()
