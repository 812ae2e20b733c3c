// SPDX-License-Identifier: MIT
#include "statuserror.h"

namespace Foyer {

namespace {

ErrorKind kindOf(int status, bool isWrite)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
    case 403:
    case 451:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout;
    case 409:
    case 412:
    case 423:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::Validation;
    if (isWrite)
        return ErrorKind::OutcomeUnknown;
    return status >= 500 && status < 600 ? ErrorKind::Server : ErrorKind::Protocol;
}

} // namespace

ApiError statusError(const HttpResponse &response, HttpRequest::Method method)
{
    ApiError error;
    error.kind = kindOf(response.status, method == HttpRequest::Method::Post);
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter.value_or(std::chrono::seconds{0});
    return error;
}

ApiError throttledError(const HttpResponse &response)
{
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter.value_or(std::chrono::seconds{0});
    return error;
}

ApiError signInError(ApiError error, HttpRequest::Method method)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
        return error;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
        error.kind = ErrorKind::Unauthorized;
        return error;
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        if (method == HttpRequest::Method::Post)
            error.kind = ErrorKind::Offline;
        return error;
    case ErrorKind::OutcomeUnknown:
        error.kind = ErrorKind::Offline;
        return error;
    }
    return error;
}

} // namespace Foyer
