#include <heng/arrow_abi.h>
#include <heng/plugin.h>
