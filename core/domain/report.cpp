#include "core/domain/report.h"

#include <array>

namespace dophu
{

namespace
{
template <class Value> struct Word
{
    Value value;
    const char *word;
};

constexpr std::array saidWords{Word<Said>{Said::Value, "value"}, Word<Said>{Said::NoChange, "no_change"},
                               Word<Said>{Said::Excused, "excused"}, Word<Said>{Said::Carried, "carried"},
                               Word<Said>{Said::Withdrawn, "withdrawn"}};
constexpr std::array channelWords{Word<Channel>{Channel::None, ""},       Word<Channel>{Channel::Phone, "dien-thoai"},
                                  Word<Channel>{Channel::Zalo, "zalo"},   Word<Channel>{Channel::Sms, "sms"},
                                  Word<Channel>{Channel::Email, "email"}, Word<Channel>{Channel::Paper, "giay"},
                                  Word<Channel>{Channel::File, "tep"}};
constexpr std::array statusWords{
    Word<UnitStatus>{UnitStatus::NotDue, "not_due"},     Word<UnitStatus>{UnitStatus::OnTime, "on_time"},
    Word<UnitStatus>{UnitStatus::Late, "late"},          Word<UnitStatus>{UnitStatus::Missing, "missing"},
    Word<UnitStatus>{UnitStatus::NoChange, "no_change"}, Word<UnitStatus>{UnitStatus::Excused, "excused"}};

template <class Table, class Value> QString wordOf(const Table &table, Value value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.word);
    }
    Q_UNREACHABLE();
}

template <class Value, class Table> std::optional<Value> valueOf(const Table &table, QStringView word)
{
    for (const auto &row : table) {
        if (word == QLatin1String(row.word))
            return row.value;
    }
    return std::nullopt;
}
} // namespace

QString saidWord(Said said)
{
    return wordOf(saidWords, said);
}

std::optional<Said> saidFrom(QStringView word)
{
    return valueOf<Said>(saidWords, word);
}

QString channelWord(Channel channel)
{
    return wordOf(channelWords, channel);
}

std::optional<Channel> channelFrom(QStringView word)
{
    return valueOf<Channel>(channelWords, word);
}

QString statusWord(UnitStatus status)
{
    return wordOf(statusWords, status);
}

} // namespace dophu
