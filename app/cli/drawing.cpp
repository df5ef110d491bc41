#include "app/cli/drawing.h"

namespace dophu::cli
{

Drawing::Drawing()
{
#ifdef Q_OS_UNIX
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    m_application = std::make_unique<QApplication>(m_argc, m_argv);
}

} // namespace dophu::cli
