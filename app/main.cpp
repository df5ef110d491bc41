#include "app/application.h"

int main(int argc, char **argv)
{
    dophu::Application application(argc, argv);
    return application.run();
}
