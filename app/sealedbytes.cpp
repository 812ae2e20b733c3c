// SPDX-License-Identifier: MIT
#include "sealedbytes.h"

#include <sodium.h>

#include <new>

namespace Foyer {

namespace {

constexpr QByteArrayView magic("FoyS\x01");
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int textVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SealingKey::SealingKey()
{
    static const bool isReady = sodium_init() >= 0;
    m_bytes = isReady ? static_cast<unsigned char *>(sodium_malloc(keySize)) : nullptr;
    if (!m_bytes)
        throw std::bad_alloc();
}

SealingKey::~SealingKey()
{
    sodium_free(m_bytes); // wipes it
}

std::shared_ptr<const SealingKey> SealingKey::make()
{
    std::shared_ptr<SealingKey> key(new SealingKey);
    randombytes_buf(key->m_bytes, keySize);
    return key;
}

std::shared_ptr<const SealingKey> SealingKey::fromText(const QString &text)
{
    std::shared_ptr<SealingKey> key(new SealingKey);
    QByteArray latin = text.toLatin1();
    size_t size = 0;
    const char *end = nullptr;
    const bool isRead = sodium_base642bin(key->m_bytes, keySize, latin.constData(), size_t(latin.size()), nullptr,
                                          &size, &end, textVariant) == 0;
    const bool isWhole = isRead && size == keySize && end == latin.constData() + latin.size();
    sodium_memzero(latin.data(), size_t(latin.size()));
    return isWhole ? key : nullptr;
}

QString SealingKey::text() const
{
    char latin[sodium_base64_ENCODED_LEN(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, textVariant)];
    sodium_bin2base64(latin, sizeof latin, m_bytes, keySize, textVariant);
    QString text = QString::fromLatin1(latin);
    sodium_memzero(latin, sizeof latin);
    return text;
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

QByteArray sealed(const QByteArray &bytes, const QByteArray &purpose, const SealingKey &key)
{
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonceSize));
    QByteArray body(bytes.size() + tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(body), &size, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(purpose),
        static_cast<unsigned long long>(purpose.size()), nullptr, bytesOf(std::as_const(nonce)), key.bytes());
    return magic.toByteArray() + nonce + body;
}

std::optional<QByteArray> opened(const QByteArray &sealed, const QByteArray &purpose, const SealingKey &key)
{
    const qsizetype head = magic.size() + nonceSize;
    if (sealed.size() < head + tagSize || !sealed.startsWith(magic))
        return std::nullopt;
    QByteArray bytes(sealed.size() - head - tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    const unsigned char *all = bytesOf(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(bytes), &size, nullptr, all + head, static_cast<unsigned long long>(sealed.size() - head),
            bytesOf(purpose), static_cast<unsigned long long>(purpose.size()), all + magic.size(), key.bytes()) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace Foyer
