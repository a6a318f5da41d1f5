"""`factbase redact`: the words of an article go from everywhere, for legal reasons."""

import click

from api.commands.opening import ACTOR, open_database
from factbase.services.articles import get_article
from factbase.services.redaction import redact_article


@click.command("redact")
@click.argument("article_id", metavar="ARTICLE", type=click.IntRange(1))
@click.option("--reason", required=True, help="Why, in words that may stay.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
def redact_command(article_id: int, reason: str, yes: bool) -> None:
    """Take the words of an article out of everything that is stored, history included. This cannot be undone.

    ARTICLE is its number. Backups that were made before still hold the words.
    """
    with open_database():
        article = get_article(article_id)
        if not yes:
            click.confirm(f"Redact article {article.id}, {article.url}, for good?", abort=True)
        done = redact_article(article_id, reason, ACTOR)
    click.echo(f"Article {article.id} is redacted by change {done.change_id}.")
