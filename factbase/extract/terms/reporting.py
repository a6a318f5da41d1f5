"""Verbs with which a sentence names its speaker, by their base form."""

REPORTING = frozenset(
    """
    add admit allege announce argue assert caution claim comment complain confirm declare emphasise emphasize explain
    indicate insist joke laugh maintain muse note observe plead recall reiterate remark repeat reply respond say
    state stress tell thunder tweet warn write
    """.split()
)
