# SPDX-License-Identifier: MIT
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(COPY ${SOURCE}/translations/foyer_en.ts DESTINATION ${WORK})
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none app models views -ts ${WORK}/foyer_en.ts
    WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${SOURCE}/translations/pseudolocale.py ${WORK}/foyer_en.ts ${WORK}/foyer_en_XA.ts
    COMMAND_ERROR_IS_FATAL ANY)
foreach(file foyer_en.ts foyer_en_XA.ts)
    file(READ ${WORK}/${file} new)
    file(READ ${SOURCE}/translations/${file} committed)
    if(NOT new STREQUAL committed)
        message(FATAL_ERROR "translations/${file} is not what the code says: build the target update_translations")
    endif()
endforeach()
