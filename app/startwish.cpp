#include "app/application.h"

#include <cstdio>

namespace dophu
{

std::optional<StartWish> startWishFrom(const QStringList &words)
{
    StartWish wish;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool hasValue = i + 1 < words.size();
        if (word == QLatin1String("--sample")) {
            wish.sample = true;
        } else if (word == QLatin1String("--db") && hasValue) {
            wish.location = words.at(++i);
        } else if (word == QLatin1String("--now") && hasValue) {
            wish.now = Moment::fromIso(words.at(++i));
            if (!wish.now) {
                std::fprintf(stderr, "dophu: --now cần giờ dạng 2020-08-19T14:12\n");
                return std::nullopt;
            }
        } else {
            std::fprintf(stderr, "Cách dùng: dophu [--db TỆP|postgresql://…] [--sample] [--now 2020-08-19T14:12]\n");
            return std::nullopt;
        }
    }
    if (wish.now && !wish.location.isEmpty()) {
        std::fprintf(stderr, "dophu: --now chỉ diễn tập trên số liệu mẫu, không mở được tệp của --db\n");
        return std::nullopt;
    }
    return wish;
}

} // namespace dophu
