// Catch2's own main is slow to compile; it lives alone here.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
