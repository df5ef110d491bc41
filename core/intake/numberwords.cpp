#include "core/intake/numberwords.h"
#include "core/text/namekey.h"

namespace dophu
{

namespace
{

enum class NumberPart
{
    Digit,
    Ten, // mười, mươi
    And, // linh, lẻ
    Hundred,
    Thousand,
    Half // rưỡi
};

struct NumberWord
{
    NumberPart part;
    int value;
    bool last = false; // only behind a ten: mốt, tư, lăm
};

const QHash<QString, NumberWord> &numberWords()
{
    static const QHash<QString, NumberWord> words = [] {
        QHash<QString, NumberWord> all;
        const auto add = [&all](const char16_t *written, NumberWord word) {
            all.insert(nameKey(written, Marks::Kept), word);
            if (const QString plain = nameKey(written, Marks::Dropped); !all.contains(plain))
                all.insert(plain, word);
        };
        add(u"không", {NumberPart::Digit, 0});
        add(u"một", {NumberPart::Digit, 1});
        add(u"mốt", {NumberPart::Digit, 1, true});
        add(u"hai", {NumberPart::Digit, 2});
        add(u"ba", {NumberPart::Digit, 3});
        add(u"bốn", {NumberPart::Digit, 4});
        add(u"tư", {NumberPart::Digit, 4, true});
        add(u"năm", {NumberPart::Digit, 5});
        add(u"lăm", {NumberPart::Digit, 5, true});
        add(u"nhăm", {NumberPart::Digit, 5, true});
        add(u"sáu", {NumberPart::Digit, 6});
        add(u"bảy", {NumberPart::Digit, 7});
        add(u"bẩy", {NumberPart::Digit, 7});
        add(u"tám", {NumberPart::Digit, 8});
        add(u"chín", {NumberPart::Digit, 9});
        add(u"mười", {NumberPart::Ten, 10});
        add(u"mươi", {NumberPart::Ten, 10});
        add(u"linh", {NumberPart::And, 0});
        add(u"lẻ", {NumberPart::And, 0});
        add(u"trăm", {NumberPart::Hundred, 100});
        add(u"nghìn", {NumberPart::Thousand, 1000});
        add(u"ngàn", {NumberPart::Thousand, 1000});
        add(u"rưỡi", {NumberPart::Half, 0});
        return all;
    }();
    return words;
}

class Reader
{
public:
    Reader(const QVector<WrittenWord> &words, qsizetype first) : m_words(words), m_first(first), m_at(first) {}

    std::optional<NumberInWords> read()
    {
        std::optional<int> head = belowThousand(false);
        if (!head)
            return std::nullopt;
        NumberInWords number;
        number.value = *head;
        if (take(NumberPart::Thousand)) {
            number.value *= 1000;
            number.rounded = true;
            if (take(NumberPart::Half)) {
                number.value += 500;
            } else if (const qsizetype before = m_at; const std::optional<int> rest = belowThousand(true)) {
                const bool spoken = *rest < 10 && m_at == before + 1;
                number.value += spoken ? *rest * 100 : *rest;
                number.rounded = spoken || *rest % 100 == 0;
            }
        }
        number.words = m_at - m_first;
        number.compound = number.words > 1;
        return number;
    }

private:
    const NumberWord *peek() const
    {
        if (m_at >= m_words.size() || (m_at > m_first && m_words.at(m_at).before != WrittenWord::Blank))
            return nullptr;
        const auto found = numberWords().constFind(m_words.at(m_at).spelled);
        return found == numberWords().constEnd() ? nullptr : &*found;
    }

    bool take(NumberPart part)
    {
        const NumberWord *word = peek();
        if (!word || word->part != part)
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> digit(bool behindTen)
    {
        const NumberWord *word = peek();
        if (!word || word->part != NumberPart::Digit || (word->last && !behindTen))
            return std::nullopt;
        ++m_at;
        return word->value;
    }

    std::optional<int> belowHundred()
    {
        if (take(NumberPart::Ten))
            return 10 + digit(true).value_or(0);
        const std::optional<int> first = digit(false);
        if (!first)
            return std::nullopt;
        if (take(NumberPart::Ten))
            return *first * 10 + digit(true).value_or(0);
        // "hai lăm" is 25; "hai năm" is two years.
        const NumberWord *next = peek();
        if (next && next->part == NumberPart::Digit && next->last && *first > 1) {
            ++m_at;
            return *first * 10 + next->value;
        }
        return first;
    }

    std::optional<int> belowThousand(bool behindThousand)
    {
        const qsizetype start = m_at;
        if (behindThousand && take(NumberPart::And))
            return digit(true);
        const std::optional<int> first = belowHundred();
        if (!first || !take(NumberPart::Hundred) || *first > 9) {
            if (first && *first == 0 && m_at == start + 1 && !behindThousand)
                m_at = start;
            return m_at == start ? std::nullopt : first;
        }
        if (take(NumberPart::And))
            return *first * 100 + digit(true).value_or(0);
        if (take(NumberPart::Half))
            return *first * 100 + 50;
        return *first * 100 + belowHundred().value_or(0);
    }

    const QVector<WrittenWord> &m_words;
    qsizetype m_first;
    qsizetype m_at;
};

} // namespace

std::optional<NumberInWords> numberInWords(const QVector<WrittenWord> &words, qsizetype first)
{
    return Reader(words, first).read();
}

} // namespace dophu
