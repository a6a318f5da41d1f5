"""Verbs of calling for, demanding and negotiating, and of keeping to what stands."""

from factbase.extract.terms.status import Force

REQUEST: dict[Force, str] = {
    "mention": """
be sceptical/skeptical of/about
be silent about/on
believe
cast doubt on
cast doubt over
doubt
expect
fear
imagine
make no mention of
not mention
omit
predict
question
say nothing about/of/on
think
wonder
""",
    "called_for": """
advocate
appeal
appeal for/to
appeal ~ for
argue for
ask
ask for
bang the drum for
beg
beg for
beseech
bring ~ pressure on
call
call for
call on/upon
campaign for
clamour/clamor for
coax
cry out for
demonstrate/rally for
encourage
entreat
exhort
high time
implore
it is time
lean on
like to see
lobby
lobby for
march for
nudge
petition
pile ~ pressure on
plead
plead for
plead with
pray for
press
press for
pressure
prod/cajole/goad/badger
push for
put ~ pressure on
recommend
request
seek
step up pressure on
stress ~ need for
tell ~ it is time to
twist ~ arm
urge
urge on
want to see
work for
""",
    "demanded": """
ask for ~ in return
ask in return for
bargain for
be adamant that
condition ~ on
demand
give ~ day/days/week/weeks/hour/hours/month/months to
give ~ deadline to
give ~ until NUMBER/dawn/dusk/end/midnight/morning/next/noon/sunrise/sunset/tomorrow/tonight
give ~ until friday/monday/saturday/sunday/thursday/tuesday/wednesday
hinge ~ on
hold out for
insist
insist on/upon/that
issue ultimatum
make ~ condition/precondition
make ~ conditional on
not rest/sit/talk/negotiate until
not settle for less than
order
require
set ~ as price/condition for
set ~ condition/precondition
stipulate
tell ~ to
tie ~ to
want
want ~ in return
warn ~ to
will only
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
tack ~ on to
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
pass through
respect
roll through
stick to
uphold
""",
    "under_negotiation": """
agree to agree
agree to keep talking
agree to meet
argue about/over
argue ~ about/over
bargain over
be about/set to
be close to
be in negotiations on/about/over/for/to
be in talks on/about/over/for/to
be meant/supposed/intended to produce/yield/deliver
be on brink/verge/cusp of
begin/hold/open/resume/start TALK
broker
canvass
chew over
close in on
consider
consult on
debate
discuss
draft language on
edge towards/toward/closer
exchange ~ drafts/views on
explore
flesh out
go over
go ~ line by line through
grapple with
haggle over/about
hash out
hold talks on/about/over
hope
hope for
hope/hoping to
inch towards/toward
iron out
kick around
look at
mediate
meet ~ to discuss
meet ~ to draft
move towards/toward/closer
mull
nail down
near
negotiate
ponder
pore over
put ~ finishing touches to/on
review
sit down to discuss
sketch
sound ~ out on
study
talk about
thrash out
try
weigh
will/would ~ study/examine
work on/towards/toward
work out
wrangle over
""",
}
