// Drawing: what the commands that paint need of Qt's widgets, without a display.
#pragma once

#include <QApplication>
#include <memory>

namespace dophu::cli
{

// On Unix without a display the off-screen platform is taken; where one is named it stays.
class Drawing
{
public:
    Drawing();

private:
    int m_argc = 1;
    char m_name[10] = "dophu-cli";
    char *m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

} // namespace dophu::cli
