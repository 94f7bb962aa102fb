"""Files → Articles: the stories of a folder, cut into headline, captions, dateline and body.

What cannot be read is a ``Problem`` of its file, and the others are read. The codes:

==========  ==============================================================================
``CD001``   the file cannot be read: no permission, no ordinary file, a name that is no text
``CD003``   the bytes are not UTF-8 text; the message names the line and the column
``CD004``   the article has no text: nothing but a header, or nothing at all
``CD005``   a row or a front matter that cannot be read, or a day in it that is none
``CD006``   two articles with one id; the first (by path) is read
``CD007``   a link that leads out of the corpus
==========  ==============================================================================
"""

from copydesk.corpus.folder import Corpus, CorpusError, read_article, read_corpus, read_text
from copydesk.corpus.revision import revise

__all__ = ["Corpus", "CorpusError", "read_article", "read_corpus", "read_text", "revise"]
