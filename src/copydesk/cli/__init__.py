"""The command ``copydesk``: one module a verb, imported when it is called.

Findings go to stdout; progress, hints and the last line, which says what to do next, to stderr. How it ends
is ``copydesk.outcome.Exit``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from copydesk.cli.refusal import Broken

_VERBS = {
    "check": "copydesk.cli.check",
    "claims": "copydesk.cli.claims",
    "explain": "copydesk.cli.explain",
    "impact": "copydesk.cli.impact",
    "mutate": "copydesk.cli.mutate",
    "stet": "copydesk.cli.stet",
}
_USAGE, _CRASH, _INTERRUPTED = 4, 3, 130


class Verbs(click.Group):
    """The verbs, each loaded from its own module when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs that are built."""
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of that name."""
        if cmd_name not in _VERBS:
            return None
        command = import_module(_VERBS[cmd_name]).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb and its words. Raises ``Refusal`` for a verb that there is not."""
        if args[0] not in _VERBS and not args[0].startswith("-"):
            from copydesk.cli.refusal import Refusal
            from copydesk.problems import did_you_mean

            hint = did_you_mean(args[0], _VERBS) or f"the verbs are {', '.join(_VERBS)}"
            raise Refusal(f"there is no verb '{args[0]}'", hint)
        return super().resolve_command(ctx, args)


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="copydesk", prog_name="copydesk")
def group() -> None:
    """Check articles against a registry of facts, without a model or a network."""


def main(args: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; nothing a user types ends in a traceback."""
    words = list(sys.argv[1:] if args is None else args)
    try:
        code = group.main(words, prog_name="copydesk", standalone_mode=False)
        sys.stdout.flush()
        return int(code or 0)
    except click.exceptions.NoArgsIsHelpError as help_text:
        click.echo(help_text.format_message())
        return _USAGE
    except Broken as error:
        from copydesk.cli.failing import form_of
        from copydesk.cli.saying import say_broken

        return say_broken(error.problems, form_of(words))
    except click.ClickException as error:
        from copydesk.cli.failing import refuse

        refuse(words, error)
        return _USAGE
    except (click.Abort, KeyboardInterrupt):
        from copydesk.cli.failing import interrupted

        interrupted(words)
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader has gone ("| head"); the interpreter would complain once more when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        from copydesk.cli.failing import crashed

        crashed(words, error)
        return _CRASH
