"""Words by which the furniture of a page is known: what stands between paragraphs and belongs to none."""

# Whole lines, without marks and case.
WHOLE_LINES = frozenset(
    {
        "ad", "ad feedback", "advertisement", "advertising", "also in news", "article continues below",
        "back to top", "close", "comment", "comments", "continue reading", "continue reading the main story",
        "copy link", "editors picks", "email", "embed", "exclusive", "facebook", "file image", "file photo",
        "from our partners", "getty", "getty images", "hide caption", "image", "image caption", "image source",
        "instagram", "just in", "leave a comment", "linkedin", "listen", "listen to article",
        "listen to this article", "load more", "loading", "log in", "more for you", "more from this author",
        "more in this section", "more news", "more on this", "more on this story", "most popular", "most read",
        "most viewed", "newsletter", "next story", "now playing", "open image in gallery", "paywall", "photo",
        "photos", "play", "play video", "please enable javascript", "print", "promoted content",
        "promoted stories", "read more", "read more here", "read next", "recommended", "recommended stories",
        "related", "related articles", "related content", "related coverage", "related stories",
        "related topics", "reply", "save", "scroll to continue", "share", "share full article", "share this",
        "share this article", "show caption", "show more", "sign in", "sign up", "skip advertisement",
        "skip to content", "sponsored", "sponsored content", "story continues", "story continues below",
        "story continues below advertisement", "subscribe", "subscribe now", "tags", "thank you for reading",
        "toggle caption", "top stories", "trending", "tweet", "twitter", "video", "view all", "view comments",
        "view image in fullscreen", "watch", "watch live", "watch now", "whatsapp",
    }
)  # fmt: skip

# Beginnings that no sentence of a story has. What a note of correction quotes is what the article no longer says.
BEGINNINGS = (
    "a previous version of this", "additional reporting by", "all rights reserved",
    "an earlier version of this", "clarification:", "click here", "click to", "copyright (c)",
    "copyright 20", "copyright ©", "correction (", "correction -", "correction –", "correction —",
    "correction:", "corrections:", "do you have a story", "download our app",
    "download the app", "editing by", "editor's note", "editor’s note", "file photo:",
    "file photograph:", "follow @", "follow us", "for more on this story", "get our free",
    "get the latest news", "get unlimited access", "getty images", "have you got a story",
    "image caption", "image source", "image:", "in an earlier version of this", "join our whatsapp",
    "listen to:", "listen:", "more on this:", "more:", "opens in new window", "our standards:",
    "photo by", "photo credit", "photo:", "photograph by", "photograph:", "photographs:", "photos:",
    "picture:", "pictured:", "read also:", "read more about", "read more:", "read next:",
    "related article:", "related:", "reporting by", "scroll down for", "see also:", "share on",
    "share this", "sign up for", "sign up here", "sign up now", "sign up to", "subscribe for",
    "subscribe here", "subscribe now", "subscribe to", "support our journalism", "tap here",
    "this article has been amended", "this article has been corrected", "this article has been updated",
    "this article was amended on", "this article was first published",
    "this article was originally published", "this story has been corrected",
    "this story has been updated", "video:", "view image in fullscreen", "watch more:", "watch:", "©",
)  # fmt: skip

# Endings that no sentence of a story has.
ENDINGS = (
    "all rights reserved", "contributed reporting", "contributed to this report",
    "contributed to this story", "hide caption", "opens in a new tab", "opens in a new window",
    "opens in new tab", "opens in new window", "toggle caption", "view image in fullscreen",
)  # fmt: skip

# News and picture agencies, as they sign reports and pictures.
AGENCIES = frozenset(
    {
        "aap", "afp", "alamy", "anadolu", "ansa", "ap", "associated press", "belga", "bloomberg",
        "bloomberg news", "dpa", "efe", "epa", "epa-efe", "getty", "getty images", "guardian", "interfax",
        "magnum", "new york times", "nurphoto", "pa", "pa media", "pa wire", "picture alliance",
        "press association", "reuters", "rex", "ria novosti", "shutterstock", "sputnik", "tass",
        "the associated press", "the canadian press", "the guardian", "the new york times", "ukrinform", "upi",
        "washington post", "xinhua", "zuma",
    }
)  # fmt: skip

# Words that stand before a colon in the credit of a picture.
CREDITS = frozenset(
    {
        "credit", "credits", "graphic", "illustration", "image", "images", "photo", "photograph",
        "photographer", "photographs", "photography", "photos", "picture", "pictures", "video",
    }
)  # fmt: skip

# What a reader can do with a page, counted: "12 shares".
COUNTED = frozenset(
    {
        "comment", "comments", "followers", "like", "likes", "min", "minute", "minutes", "reaction",
        "reactions", "replies", "retweet", "retweets", "share", "shares", "tweet", "tweets", "view", "views",
    }
)  # fmt: skip
COUNTED_REST = frozenset(["ago", "read", "listen", "on", "facebook"])

# Small words within bylines.
BYLINE_JOINTS = frozenset(
    {
        "and", "at", "da", "de", "del", "der", "di", "el", "for", "in", "la", "le", "of", "the", "van", "von",
        "with",
    }
)  # fmt: skip

# Beginnings of the line that says when the page was made.
STAMPS = frozenset(["first", "last", "modified", "posted", "published", "updated"])
