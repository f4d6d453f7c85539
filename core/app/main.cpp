#include "app/program.hpp"

int main(int count, char** arguments) { return heng::app::run_program(count, arguments); }
