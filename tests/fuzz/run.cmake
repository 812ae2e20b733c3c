# SPDX-License-Identifier: MIT
# Runs the fuzzer PROGRAM for ten seconds in WORK, on a copy of CORPUS: what it learns stays out of the source tree.
# Bytes that break something are kept beside the copy, in WORK/found-*.
file(REMOVE_RECURSE ${WORK}/corpus)
file(COPY ${CORPUS}/ DESTINATION ${WORK}/corpus)
set(options -max_total_time=10 -rss_limit_mb=2048 -timeout=10 -seed=1 -print_final_stats=1
    -artifact_prefix=${WORK}/found-)
if(DICTIONARY)
    list(APPEND options -dict=${DICTIONARY})
endif()
execute_process(COMMAND ${PROGRAM} ${options} ${WORK}/corpus COMMAND_ERROR_IS_FATAL ANY)
