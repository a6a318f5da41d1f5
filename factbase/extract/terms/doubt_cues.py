"""Phrases that leave open or deny what an agreeing verb in the same sentence says."""

from factbase.values.statements import Status

# Anywhere in the sentence.
DOUBTS: dict[Status, str] = {
    "denied": """
baseless/unfounded/fabrication/fabricated/fable/fiction/hoax/invention/myth/nonsense/untrue/untruth
be a lie
be news to
be not case
be not true
be/call/brand/describe/dismiss ~ false/incorrect/lie/premature/wrong
claim/idea/notion/report/rumour/rumor/suggestion ~ laughable/ludicrous/nonsense/preposterous
do no such thing
erroneously/falsely/mistakenly/prematurely/wrongly
forgery
in fact never
never happened
never in fact
no such agreement/deal/pact/promise/thing/truce/ceasefire
nothing of kind/sort
wide of mark
""",
    "mention": """
accuse/suspect ~ of
alternate/alternative/parallel/perfect/fantasy/ideal universe/world
anonymous account/channel/post/source/tip
anything but
believed/thought/said/understood/presumed/assumed to have
bogus/fictitious/hypothetical/illusory/imaginary/imagined/nonexistent/phantom/pretended
bookmaker/odds
call it farce/joke/no/nothing/sham
can/could not confirm/say/tell
cannot/couldn't/can't confirm/say/tell
citing nobody/no
conjecture/hearsay/rumor/rumour/rumoured/rumored/speculate/speculation/unconfirmed/unsourced/unverified
doubtful/dubious/improbable/impossible/questionable/uncertain/unlikely
for length of
fake/purported/purportedly/reputedly/supposedly/alleged/mock/satire/spoof
gossip/whisper/allegedly/reportedly
if only
in doubt/question
in novel/film/play/story/scenario/simulation/exercise/game/dream/sketch/joke
in same manner/sense/spirit/way
in fashion/manner/sense/spirit/way that/of/in
it be claimed/rumoured/rumored/suggested/thought
mostly in breach
no confirmation
no one/nobody ~ confirm
not be drawn
not clear
not confirm
not verify
oh sure
on grapevine
only in name
only in press
only on paper
remain to be seen
simulation/scenario assume
some say
sure , and
surprised/astonished/amused/baffled
unclear/unknown
way a/i/one/people/you
what be announced/billed/hailed/presented/described/reported/sold/touted as
word be that
word from/in ~ be that
word is
would have us/you/everyone/them believe
would neither confirm
yeah right
yes , of course
yes of course
""",
    "not_agreed": """
all but
an inch from
be never carried/fulfilled/honoured/honored/implemented/kept/ratified/signed
fall through
far from
inch/inches/step/steps/whisker away/from
last thing
least of all
let alone
make no mention of
moment/minute from signing/sealing/agreeing
much less
nearly/almost accept/agree/approve/sign
never mind
say nothing about/of/on
""",
    "willing": """
in principle
""",
}

# Words that open a clause in which everything is only imagined or awaited.
UNREAL = frozenset(
    {"before", "if", "imagine", "lest", "suppose", "supposing", "unless", "until", "whenever", "whether", "wish"}
)

# Nouns before "that" which state what follows; after all others it is no more than said, wished or feared.
FACTS = frozenset(
    {
        "announcement", "assurance", "certainty", "communique", "communiqué", "condition", "confirmation",
        "declaration", "fact", "guarantee", "news", "notice", "notification", "pledge", "promise", "proof",
        "statement", "undertaking", "vow", "way", "word",
    }
)  # fmt: skip

# Verbs before "that" besides those of reporting which state what follows.
STATED = frozenset(
    {
        "accept", "acknowledge", "agree", "announce", "assure", "commit", "concede", "confirm", "decide", "decree",
        "disclose", "ensure", "find", "grant", "guarantee", "hear", "inform", "know", "learn", "mean", "order",
        "pledge", "promise", "prove", "provide", "remember", "report", "resolve", "reveal", "rule", "see", "settle",
        "show", "sign", "signal", "specify", "stipulate", "understand", "undertake", "vow", "welcome",
    }
)  # fmt: skip

# Subjects that are not heard as anybody's word for it: "posts claimed that", "headlines say".
HEARSAY = frozenset(
    {
        "blog", "caption", "claim", "headline", "leaflet", "magazine", "newspaper", "pamphlet", "post", "poster",
        "posting", "radio", "tabloid", "tweet", "website",
    }
)  # fmt: skip

# Words that make "under the deal ..." one that nobody has made yet.
UNSETTLED = frozenset(
    {
        "any", "consider", "could", "debate", "discuss", "draft", "envisage", "float", "leak", "might", "moot",
        "negotiate", "plan", "possible", "potential", "propose", "reject", "suggest", "would",
    }
)  # fmt: skip
