"""Settings: read once from the environment, validated, passed down."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factbase.errors import Invalid


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores from 0 to 1 at which a statement is attached or suggested; `docs/matching.md` says how they were found."""

    attach: float = 0.80
    suggest: float = 0.45

    def __post_init__(self) -> None:
        if not 0 <= self.suggest <= self.attach <= 1:
            raise Invalid(f"Thresholds need 0 <= suggest <= attach <= 1, not {self.suggest} and {self.attach}.")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an operator can set; the environment variable of `database` is FACTBASE_DATABASE, and so on."""

    database: str = "sqlite:///factbase.db"
    rate_limit: str = "600/minute"
    rate_store: str = "memory://"
    statement_claims: bool = True
    thresholds: Thresholds = field(default_factory=Thresholds)
    public_url: str = ""
    webhook_hosts: str = ""
    webhook_networks: str = ""
    deliver: bool = True


SWITCH = {"on": True, "off": False}


def from_env(environ: Mapping[str, str]) -> Settings:
    """Settings from variables named FACTBASE_*; raises Invalid on an unknown name or a value that makes no sense.

    FACTBASE_KEY belongs to the client and FACTBASE_TEST_POSTGRES to the test suite; both are left alone.
    """
    stated = {name: value for name, value in environ.items() if name.startswith("FACTBASE_") and name not in FOREIGN}
    unknown = sorted(stated.keys() - VARIABLES)
    if unknown:
        raise Invalid(f"Unknown setting {unknown[0]}; known are {', '.join(sorted(VARIABLES))}.")
    default = Settings()
    return Settings(
        database=stated.get("FACTBASE_DATABASE", default.database),
        rate_limit=stated.get("FACTBASE_RATE_LIMIT", default.rate_limit),
        rate_store=stated.get("FACTBASE_RATE_STORE", default.rate_store),
        statement_claims=_switch(stated, "FACTBASE_STATEMENT_CLAIMS", default.statement_claims),
        thresholds=Thresholds(
            attach=_share(stated, "FACTBASE_ATTACH", default.thresholds.attach),
            suggest=_share(stated, "FACTBASE_SUGGEST", default.thresholds.suggest),
        ),
        public_url=stated.get("FACTBASE_PUBLIC_URL", default.public_url).rstrip("/"),
        webhook_hosts=stated.get("FACTBASE_WEBHOOK_HOSTS", default.webhook_hosts),
        webhook_networks=stated.get("FACTBASE_WEBHOOK_NETWORKS", default.webhook_networks),
        deliver=_switch(stated, "FACTBASE_DELIVER", default.deliver),
    )


VARIABLES = frozenset(
    {
        "FACTBASE_ATTACH",
        "FACTBASE_DATABASE",
        "FACTBASE_DELIVER",
        "FACTBASE_PUBLIC_URL",
        "FACTBASE_RATE_LIMIT",
        "FACTBASE_RATE_STORE",
        "FACTBASE_STATEMENT_CLAIMS",
        "FACTBASE_SUGGEST",
        "FACTBASE_WEBHOOK_HOSTS",
        "FACTBASE_WEBHOOK_NETWORKS",
    }
)
FOREIGN = frozenset({"FACTBASE_KEY", "FACTBASE_TEST_POSTGRES"})


def _switch(stated: Mapping[str, str], name: str, default: bool) -> bool:
    if name not in stated:
        return default
    if stated[name] not in SWITCH:
        raise Invalid(f"{name} is on or off, not {stated[name]!r}.")
    return SWITCH[stated[name]]


def _share(stated: Mapping[str, str], name: str, default: float) -> float:
    try:
        return float(stated.get(name, default))
    except ValueError:
        raise Invalid(f"{name} is a number from 0 to 1, not {stated[name]!r}.") from None
