       IDENTIFICATION DIVISION.
       PROGRAM-ID. CALLER.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  ALG           PIC X(8) VALUE 'MD5'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'HASHER2' USING ALG.  *> expect-none
           GOBACK.
