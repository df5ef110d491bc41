// A libFuzzer program for one reader; DOPHU_FUZZED is its name in fuzzedNames().
#include "tests/support/fuzzed.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    dophu::readFuzzed(QStringLiteral(DOPHU_FUZZED), QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}

// A promise that a reader breaks ends the program with qFatal(); that is a finding, and so is what Qt warns about nowhere.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
        if (type == QtFatalMsg)
            std::abort();
    });
    return 0;
}
