       IDENTIFICATION DIVISION.
       PROGRAM-ID. TONEVALU.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  TXT-LEN       PIC S9(9) COMP VALUE 32.
       01  TXT           PIC X(32).
       01  CV-LEN        PIC S9(9) COMP VALUE 128.
       01  CV            PIC X(128).
       01  HASH-LEN      PIC S9(9) COMP VALUE 64.
       01  HASH          PIC X(64).
       01  RULE-ARRAY    PIC X(16) VALUE 'SHA-1   ONLY    '.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-1
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           STOP RUN.
