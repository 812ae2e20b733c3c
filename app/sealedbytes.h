// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

/**
 * @file
 * Encrypting and authenticating a few bytes: XChaCha20-Poly1305 (IETF) of libsodium. Thread-safe.
 *
 * What is sealed: "FoyS", a version byte, a random nonce, the encrypted bytes with their tag. What it is sealed for is
 * authenticated with it, so that it opens in no other place.
 */
namespace Foyer {

/** A key in memory that is never swapped out, and wiped when it goes. Shared, never changed. */
class SealingKey {
public:
    /** A new one, from the system's random numbers. */
    [[nodiscard]] static std::shared_ptr<const SealingKey> make();
    /** From text(); null when it is none. */
    [[nodiscard]] static std::shared_ptr<const SealingKey> fromText(const QString &text);
    ~SealingKey();
    Q_DISABLE_COPY_MOVE(SealingKey)

    /** For the keychain: base64url. Whoever has it wipes it: wipe(). */
    [[nodiscard]] QString text() const;
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes; }

private:
    SealingKey();
    unsigned char *m_bytes;
};

/** Overwrites the text where it is not shared with others. */
void wipe(QString &text);

/** @p purpose must be the same to open it. */
[[nodiscard]] QByteArray sealed(const QByteArray &bytes, const QByteArray &purpose, const SealingKey &key);
/** Nothing unless it is whole and was sealed with that key for that purpose. */
[[nodiscard]] std::optional<QByteArray> opened(const QByteArray &sealed, const QByteArray &purpose,
                                               const SealingKey &key);

} // namespace Foyer
