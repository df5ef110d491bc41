#include "ui/intake/intakedoors.h"

#include "core/desk/desk.h"
#include "core/intake/intakeknowledge.h"

namespace dophu
{

IntakeDoors intakeDoors(Desk &desk)
{
    IntakeDoors doors;
    doors.read = [](const IntakePath &path, const ReadingWatch &watch) { return readOriginal(path, watch); };
    doors.recogniser = [&desk](Day day) -> Result<IntakeDoors::Recognise> {
        auto known = desk.intakeKnowledge(day);
        if (!known)
            return tl::unexpected<Failure>(known.error());
        return [known = *known](const IntakeOriginal &original) { return recogniseOriginal(original, known->context()); };
    };
    doors.settle = [&desk](IntakePreview &preview) { return desk.settleIntake(preview); };
    doors.confirm = [&desk](const IntakePreview &preview) { return desk.confirmIntake(preview); };
    doors.learnedNames = [&desk] { return desk.learnedNames(); };
    doors.learnedColumns = [&desk] { return desk.learnedColumns(); };
    doors.learnName = [&desk](const LearnedName &name) { return desk.learn(name); };
    doors.learnColumn = [&desk](const LearnedColumn &column) { return desk.learn(column); };
    return doors;
}

} // namespace dophu
