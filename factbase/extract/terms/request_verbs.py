"""Verbs of calling for, demanding and negotiating, and of keeping to what stands."""

from factbase.extract.terms.status import Force

REQUEST: dict[Force, str] = {
    "mention": """
be sceptical/skeptical of/about
believe
cast doubt on
cast doubt over
doubt
expect
imagine
predict
question
think
wonder
""",
    "called_for": """
advocate
appeal
appeal for/to
argue for
ask
ask for
beg
beg for
beseech
call
call for
call on/upon
campaign for
cry out for
encourage
entreat
exhort
implore
lobby for
march for
petition
plead
plead for
plead with
pray for
press
press for
pressure
push for
recommend
request
seek
stress ~ need for
urge
urge on
work for
""",
    "demanded": """
ask in return for
be adamant that
condition ~ on
demand
give ~ until
hold out for
insist
insist on/upon/that
issue ultimatum
make ~ condition/precondition
order
require
set ~ condition/precondition
stipulate
tell ~ to
want
warn ~ to
""",
    "extended": """
add ~ day/week/month/hour
extend
give ~ NUMBER more
give ~ another
keep ~ alive
lengthen
prolong
renew
roll over
stretch
""",
    "in_force": """
abide by
adhere to
comply with
enforce
honor/honour
implement
keep to
maintain
monitor
observe
respect
stick to
uphold
""",
    "under_negotiation": """
agree to keep talking
agree to meet
argue about/over
argue ~ about/over
bargain over
be close to
begin/hold/open/resume/start TALK
broker
consider
consult on
debate
discuss
draft language on
explore
go ~ line by line through
haggle over/about
hash out
hope
hope for
iron out
look at
mediate
meet ~ to discuss
meet ~ to draft
mull
nail down
near
negotiate
ponder
review
sound ~ out on
study
talk about
thrash out
try
weigh
work on/towards/toward
work out
wrangle over
""",
}
