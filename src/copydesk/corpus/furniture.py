"""Page furniture: what a web page sets around a story, and nobody checks."""

from __future__ import annotations

from copydesk.patterns import re

_LONGEST = 200

# Each row is a habit of page templates; the line must begin (or be) so.
_LINE = re.compile(
    r"""\s*(?:
        (?i:home)\s*(?:[>»›/|]|::).*                               # HOME> World>
      | [^>»›]{1,40}(?:[>»›][^>»›]{1,40})+[>»›]?\s*                # News » Europe » Politics
      | [^>»›]{1,40}[>»›]\s*                                       # World>
      | (?i:share|tweet|print|email|e-mail|save|comments?|advertisement|sponsored|tags?|related|topics?|menu)\s*
      | (?i:share|email|print)\s+(?i:this|on|via|to|with|the\s+(?:story|article))\b.{0,60}
      | \d+\s+(?i:comments?|shares?|views?|likes?)\s*
      | (?i:comments?|views?|shares?|likes?)\s*[:(]\s*[\d,]+\s*\)?\s*
      | (?i:read\s+(?:more|also|next|on)|also\s+read|see\s+also|more\s+on\s+this
          |related\s+(?:news|stor(?:y|ies)|articles?|topics?|links?)
          |most\s+(?:read|viewed|popular)|recommended|you\s+may\s+also\s+like|editor's\s+picks?)\s*(?:[:>»].*)?
      | (?i:tags?|keywords?|key\s+words|filed\s+under|topics?|font\s+size|short\s?link)\s*[:：].*
      | (?:(?i:copyright)\s+(?:©|(?i:\(c\))|(?i:by)\b|(?:19|20)\d\d)|©|\([cC]\)).{0,160}
      | .{0,120}(?i:all\s+rights\s+reserved)\b.{0,60}
      | (?i:subscribe|sign\s+up)\s+(?i:to|for|now|here)\b.{0,100}[^.\s]\.?\s*
      | (?i:follow|like|join)\s+us\s+(?i:on)\b.{0,80}
      | (?i:click|tap|scan)\s+(?i:here|the\s+QR)\b.{0,80}
      | (?i:download)\s+(?i:our|the)\s+(?i:app)\b.{0,60}
      | (?i:next|previous)\s+(?i:page|article|story)\b.{0,80}
      | (?i:please\s+)?(?i:enable|turn\s+on)\s+javascript\b.{0,80}
      | [(\[]\s*(?i:ends?|enditem|more)\s*[)\]]|ENDS?|[Ee]nditem    # wire end marks: ENDS, Enditem, (END)
      | -\s*(?i:30|end|ends)\s*-
      | https?://\S+|www\.\S+
      | [^\w\s"'“”‘’]+(?:\s+[^\w\s"'“”‘’]+)*                       # * * *   ###   -----
    )\s*""",
    re.VERBOSE,
)


def is_furniture(line: str) -> bool:
    """Whether a line is page furniture: "HOME> World>", "Share this article", "* * *", "ENDS"."""
    return len(line) <= _LONGEST and _LINE.fullmatch(line) is not None
