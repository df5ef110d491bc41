// Forms making: the pre-filled forms of all units of a day into a folder that a person chooses, with a bar that shows how
// far it is and stops it.
#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

class QWidget;

namespace dophu
{

class Prompts;

class FormsMaking
{
    Q_DECLARE_TR_FUNCTIONS(FormsMaking)

public:
    // The sentence that tells what was done; nothing when the person turned back.
    static Result<std::optional<QString>> makeAll(const Desk &desk, Day day, Prompts &prompts, QWidget *over);
};

} // namespace dophu
