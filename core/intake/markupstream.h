// Markup stream: bytes of XML on their way to be read, counted and checked, so that no tag, no text and no file can cost
// more than it may (readinglimits.h). Why it stopped is kept.
#pragma once

#include "core/intake/sourcecontent.h"

#include <QIODevice>

namespace dophu
{

class MarkupStream : public QIODevice
{
    Q_OBJECT

public:
    // Told of every piece; false cancels.
    using Advance = std::function<bool(qint64 bytes)>;
    explicit MarkupStream(Advance advance);

    bool isSequential() const override { return true; }
    // Reads what is left; false when the source is damaged or was stopped.
    bool finish();
    std::optional<Unread> trouble() const { return m_trouble; }

protected:
    virtual qint64 fetch(char *bytes, qint64 most) = 0; // −1: damaged
    virtual bool isWhole() = 0;                         // at the end: whether all bytes are as they were written
    virtual QString what() const = 0;                   // for the detail of a trouble
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool withinMarkup(const char *bytes, qint64 size);
    qint64 stop(UnreadReason reason, const QString &detail);

    Advance m_advance;
    std::optional<Unread> m_trouble;
    qint64 m_read = 0;
    qint64 m_sinceTag = 0;
};

// A file that is XML itself. device: open, at its start; must outlive the stream.
class MarkupFile final : public MarkupStream
{
    Q_OBJECT

public:
    MarkupFile(QIODevice &device, Advance advance) : MarkupStream(std::move(advance)), m_device(device) {}

protected:
    qint64 fetch(char *bytes, qint64 most) override { return m_device.read(bytes, most); }
    bool isWhole() override { return true; }
    QString what() const override { return QStringLiteral("XML"); }

private:
    QIODevice &m_device;
};

} // namespace dophu
