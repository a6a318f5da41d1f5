"""Forenames that tell nothing about he or she: common to both, or of languages whose names do not show it."""

from factbase.extract.lexicons import read_block

EITHER = read_block(
    """
    addison adrian aki akira alex ali angel ariel ashley aubrey avery bailey billie blair bo bobbie brett brook
    cameron carey carmel carson casey cathal chandra chang charlie cheng chris chun cory courtney dakota dale
    dana dee devon dominique drew eden ellis emerson fei finley francis frankie gale gang glenn guang hai hao
    harley harper hayden hollis hong hua hui hunter hyun imani jackie jae jaime jamie jan jean jesse jessie jian
    jiang jin jing jo jody joey jordan jude jun jung kai kang kari kelly kelsey kendall kerry kim kiran kit kyle
    kyung lane laurie lee leigh leslie li lin lindsay ling linh logan long loren lou mackenzie marion marlo max
    mei mel merritt micah min ming minh morgan nga ngoc nguyen nicky nikki noor palmer parker pat paz peyton
    phan phoenix qiang qing quinn ran reagan reese remy ren rene riley river robbie robin rong ronnie rory rowan
    ryan sage sam sandy sasha scout shannon shawn shay shelby sidney sky skyler song stacy stevie su sung sydney
    tai tan taylor terry tracy tran tyler val wan wei wen xi xiao xin xing xue yan yang yi yong young yu yuan
    yue yun zhang zhen zhi zhong zion
    """
)
