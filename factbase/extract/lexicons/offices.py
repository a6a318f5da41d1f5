"""Nouns for a post that one person holds in a body or a country."""

from factbase.extract.lexicons import read_block

OFFICES = read_block(
    """
    adjutant administrator admiral adviser advisor aide ambassador appointee archbishop assemblyman
    assemblywoman auditor bishop boss brigadier candidate captain cardinal ceo cfo chair chairman chairperson
    chairwoman chancellor chief co-chair co-chairman co-founder co-ordinator coach cofounder colonel commander
    commissioner comptroller congressman congresswoman consul controller coo coordinator coroner councillor
    councilman councilwoman counsel counsellor counselor counterpart cto curator czar dean delegate deputy
    designate dictator director editor emir emperor envoy executive fellow figurehead founder general governor
    head heir imam incumbent inspector judge justice king lawmaker lead leader legislator lieutenant magistrate
    manager marshal mastermind mayor mediator minister moderator mogul monarch mullah negotiator nominee officer
    ombudsman ombudswoman organiser organizer owner parliamentarian partner pastor patriarch pope postmaster
    premier presenter president president-elect priest prince princess principal prosecutor provost publisher
    queen rabbi rapporteur rector regent registrar reporter representative researcher ruler secretary
    secretary-general senator sheriff speaker spokesman spokesperson spokeswoman strategist strongman successor
    sultan superintendent supervisor surgeon taoiseach trainer treasurer tsar under-secretary undersecretary
    vice-chair vice-chairman vice-chancellor vice-president whip
    """
)
