// Message intent: why a message that states no figure was sent. A question, a promise, the office's own notice, another
// campaign's figures, an attachment without words, small talk: each is refused with its reason, none is a report.
#pragma once

#include "core/intake/messageenvelope.h"

namespace dophu
{

// An application or a count that this office also collects, but not in this campaign; text as plainText() gives it.
bool namesAnotherCampaign(const QString &text);
IntakeReason intentOf(const Message &message, const QVector<MessageToken> &tokens);

} // namespace dophu
