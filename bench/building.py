"""Benchmarks the build of many articles: ours, and plain Material with the same text."""

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
    """Build our site and the stock site alternately.

    Args:
        counts: {number of articles: number of builds}.

    Returns:
        The medians, {count: {figure: {"stock": number, "ours": number}}}. The figures are "seconds", "ms an article",
        "MB" written and "MB of memory" (peak of the largest process); for ours also "seconds of macros" and "seconds
        after the pages" (on_post_build: search index, cards, feeds, optimisation).
    """
    return {count: compare(count, times) for count, times in counts.items()}


def compare(count, times):
    """Return the medians for a number of articles."""
    with tempfile.TemporaryDirectory() as folder:
        projects = {"stock": make_stock(Path(folder, "stock"), count), "ours": make_ours(Path(folder, "ours"), count)}
        runs = {name: [] for name in projects}
        for turn in range(times):
            for name, project in projects.items():
                print(f"Build {turn + 1} of {times}: {count} articles, {name}", flush=True)
                runs[name].append(build(project, count))
    return {figure: medians(runs, figure) for figure in runs["ours"][0]}


def medians(runs, figure):
    """Return the median of a figure for each site that has it."""
    values = {name: [run[figure] for run in site_runs if figure in run] for name, site_runs in runs.items()}
    return {name: round(median(numbers), 2) for name, numbers in values.items() if numbers}


def make_rows(counts):
    """Yield the rows of the table, header first."""
    yield ["articles and figure", "stock", "ours", "ours/stock"]
    for count, figures in counts.items():
        for figure, row in figures.items():
            yield [f"{count} articles: {figure}", row.get("stock"), row["ours"], *ratios(row, "stock")]


def make_ours(project, count):
    """Copy our project with these articles instead of its own, and with the stopwatch hook. Return its folder."""
    copy_project(project)
    generator = (project / "docs" / GENERATOR).read_bytes()
    shutil.rmtree(project / "docs")
    sections = articles.write_articles(project / "docs", count)
    (project / "docs" / GENERATOR).write_bytes(generator)
    shutil.copy(HERE / "stopwatch.py", project)
    hooks = [*yaml_load((project / "mkdocs.yml").read_text("utf-8")).get("hooks", []), "stopwatch.py"]
    return configure(project, "mkdocs.yml", [*sections, GENERATOR], hooks=hooks, not_in_nav="")


def make_stock(project, count):
    """Create a plain Material project with the same articles. Return its folder."""
    sections = articles.write_articles(project / "docs", count, expand=True)
    shutil.copy(HERE / "stock.yml", project)
    return configure(project, "stock.yml", sections, theme={"features": ["navigation.prune"]})


def configure(project, inherited, sections, **settings):
    """Write many.yml, which inherits another configuration and has these sections. Return the project's folder."""
    (project / "docs" / "index.md").write_text("---\ntitle: Home\ndescription: Home.\n---\n\n# Home\n", "utf-8")
    config = {"INHERIT": inherited, "nav": ["index.md", *sections], **settings}
    (project / "many.yml").write_text(yaml.safe_dump(config), "utf-8")
    return project


def build(project, count):
    """Build a project once. Return the figures of measure()."""
    shutil.rmtree(project / "site", ignore_errors=True)
    result = subprocess.run(COMMAND, cwd=project, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"The build failed. It says:\n{result.stderr}")
    spent = json.loads(result.stdout)
    written = sum(file.stat().st_size for file in (project / "site").rglob("*") if file.is_file())
    timed = project / "stopwatch.json"
    shares = json.loads(timed.read_text("utf-8")) if timed.exists() else {}
    return spent | {"ms an article": 1000 * spent["seconds"] / count, "MB": written / MEGABYTE} | shares
