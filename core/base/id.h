// Id<Tag>: a database key that cannot be mistaken for another table's key or for a count. Never shown to a person.
#pragma once

#include <QHashFunctions>
#include <compare>
#include <functional>

namespace dophu
{

template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace dophu
