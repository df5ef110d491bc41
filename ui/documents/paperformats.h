// Paper formats: the files a document can be, by the end of their name. All hold the same words and numbers; only .pdf
// needs a QGuiApplication.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace dophu
{

// Lower case, without the dot: "pdf", "docx", "odt", "xlsx", "html", "txt".
const QStringList &paperSuffixes();
// suffix: one of them. Fails with CannotWrite.
Result<QByteArray> paperBytes(const Document &document, const QString &suffix);
// By the path's own end; .pdf when it is none of them. Fails with CannotWrite, subject: path. Never leaves half a file.
Outcome writePaper(const Document &document, const QString &path);

} // namespace dophu
