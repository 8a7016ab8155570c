       IDENTIFICATION DIVISION.
       PROGRAM-ID. TCOMPUTE.
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
       01  RULE-ARRAY    PIC X(16) VALUE 'SHA-256 ONLY'.
       01  KLEN          PIC 9(4).
       01  KEYS.
           05  CLEAR     PIC X(24) VALUE ALL 'K7'.
       01  BYTES         PIC S9(9) COMP.
       01  TOKEN         PIC X(64).
       01  TOKEN-LEN     PIC S9(9) COMP VALUE 64.
       PROCEDURE DIVISION.
       MAIN-PARA.
           COMPUTE KLEN = 2 * 8.
           ADD 8 TO KLEN.
           MOVE KLEN TO BYTES.
           MOVE 'AES' TO RULE-ARRAY.
           CALL 'CSNBCKM' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT *> expect: cobol.icsf.multiple-clear-key-import algorithm=AES key=literal key_bits=192
               RULE-ARRAY BYTES CLEAR TOKEN-LEN TOKEN.
           GOBACK.
