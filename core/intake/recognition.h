// Recognition: from a source's content to the values found in it. Pure: content and context in, values out.
#pragma once

#include "core/intake/foundvalue.h"
#include "core/intake/intakecontext.h"
#include "core/intake/sourcecontent.h"

namespace dophu
{

// A whole file: its tables and its prose, told apart and reconciled with one another and with the file's name.
QVector<FoundValue> recogniseSource(const SourceContent &content, const QString &path, const IntakeContext &context);
// The tables only (sheetrecognition.cpp). place.part is the index in content.parts.
QVector<FoundValue> recogniseSheets(const SourceContent &content, const QString &path, const IntakeContext &context);
// The prose of a document: letterhead, sentences, signature (messagereading.cpp).
QVector<FoundValue> recogniseProse(const SourceContent &content, const QString &path, const IntakeContext &context);
// A pasted or saved chat, SMS or e-mail text of one or many messages; parted by lines "--- ID" where there are any.
QVector<FoundValue> recogniseMessages(const QString &text, const QString &path, const IntakeContext &context);
// What the figures of the past say of a found value: sets outcome, reason, findings and candidates (judgement.cpp).
void judge(FoundValue &value, const IntakeContext &context);

} // namespace dophu
