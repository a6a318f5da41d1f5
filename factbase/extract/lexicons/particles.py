"""Small words inside a surname."""

from factbase.extract.lexicons import read_block

PARTICLES = read_block(
    """
    abd abu af al ap ben bin bint d da dal dalla das de degli dei del della den der des di dos du el em ibn la
    las le les lo los mac mc os san santa ter van vande vander ver vom von y z zu zum zur
    """
)
