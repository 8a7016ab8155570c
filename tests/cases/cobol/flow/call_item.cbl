       IDENTIFICATION DIVISION.
       PROGRAM-ID. TCALLITE.
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
       01  HASH-PGM      PIC X(8) VALUE 'CSNBOWH'.
       01  RULE-ARRAY    PIC X(16) VALUE 'MD5     ONLY'.
       01  OTHER-PGM     PIC X(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL HASH-PGM USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=MD5
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           IF RC = 0
               MOVE 'CSNBOWH' TO OTHER-PGM
           ELSE
               MOVE 'MYHASH' TO OTHER-PGM
           END-IF.
           CALL OTHER-PGM USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=MD5
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           GOBACK.
