"""How long many articles take to build: with all that is ours, and with plain Material and the same words."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import yaml
from mkdocs.utils import yaml_load

from bench import articles
from bench.spent import MEGABYTE
from bench.table import ratios
from tests.building import copy_project

HERE = Path(__file__).parent
GENERATOR = "generator.md"
COUNTS = {100: 3, 1000: 3, 3000: 1}
BUILD = (sys.executable, "-m", "mkdocs", "build", "--strict", "-f", "many.yml")
COMMAND = (sys.executable, HERE / "spent.py", *BUILD)


def measure(counts=COUNTS):
    """Builds of ours and of the stock site by turns.

    Args:
        counts: how many articles, and how often they are built.

    Returns:
        {count: {figure: {"stock": number, "ours": number}}}, all medians: "seconds", "ms an article", "MB" written, and
        the "MB of memory" of the largest process; and of ours alone the "seconds of macros", and the "seconds after
        the pages", when all that stands beside them is made.
    """
    return {count: compared(count, times) for count, times in counts.items()}


def compared(count, times):
    """The medians for so many articles."""
    with tempfile.TemporaryDirectory() as folder:
        projects = {"stock": stock(Path(folder, "stock"), count), "ours": ours(Path(folder, "ours"), count)}
        runs = {name: [] for name in projects}
        for turn in range(times):
            for name, project in projects.items():
                print(f"Build {turn + 1} of {times}: {count} articles, {name}", flush=True)
                runs[name].append(build(project, count))
    return {figure: medians(runs, figure) for figure in runs["ours"][0]}


def medians(runs, figure):
    """The median of a figure for each site that has it."""
    values = {name: [run[figure] for run in found if figure in run] for name, found in runs.items()}
    return {name: round(median(found), 2) for name, found in values.items() if found}


def table(found):
    """The lines to print."""
    yield ["articles and figure", "stock", "ours", "ours/stock"]
    for count, figures in found.items():
        for figure, row in figures.items():
            yield [f"{count} articles: {figure}", row.get("stock"), row["ours"], *ratios(row, "stock")]


def ours(project, count):
    """A copy of our project with these articles in place of its own; the work of the macros is timed."""
    copy_project(project)
    generator = (project / "docs" / GENERATOR).read_bytes()
    shutil.rmtree(project / "docs")
    sections = articles.write(project / "docs", count)
    (project / "docs" / GENERATOR).write_bytes(generator)
    shutil.copy(HERE / "stopwatch.py", project)
    hooks = [*yaml_load((project / "mkdocs.yml").read_text("utf-8")).get("hooks", []), "stopwatch.py"]
    return configured(project, "mkdocs.yml", [*sections, GENERATOR], hooks=hooks, not_in_nav="")


def stock(project, count):
    """A project of plain Material with the same articles, their messages written out."""
    sections = articles.write(project / "docs", count, written_out=True)
    shutil.copy(HERE / "stock.yml", project)
    return configured(project, "stock.yml", sections, theme={"features": ["navigation.prune"]})


def configured(project, inherited, sections, **settings):
    """Write many.yml, which builds these sections with the settings of another file; gives the project."""
    (project / "docs" / "index.md").write_text("---\ntitle: Home\ndescription: Home.\n---\n\n# Home\n", "utf-8")
    says = {"INHERIT": inherited, "nav": ["index.md", *sections], **settings}
    (project / "many.yml").write_text(yaml.safe_dump(says), "utf-8")
    return project


def build(project, count):
    """Build so many articles once; gives the figures."""
    shutil.rmtree(project / "site", ignore_errors=True)
    result = subprocess.run(COMMAND, cwd=project, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"The build failed. It says:\n{result.stderr}")
    spent = json.loads(result.stdout)
    written = sum(file.stat().st_size for file in (project / "site").rglob("*") if file.is_file())
    timed = project / "stopwatch.json"
    shares = json.loads(timed.read_text("utf-8")) if timed.exists() else {}
    return spent | {"ms an article": 1000 * spent["seconds"] / count, "MB": written / MEGABYTE} | shares
