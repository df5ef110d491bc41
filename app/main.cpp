#include "app/application.h"

#include <QHash>

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same paper gives the same bytes, run after run
    dophu::Application application(argc, argv);
    return application.run();
}
