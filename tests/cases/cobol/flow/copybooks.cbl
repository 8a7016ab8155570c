       IDENTIFICATION DIVISION.
       PROGRAM-ID. TCOPYBOO.
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
       01  RULE-ARRAY.
           05  RULE-1    PIC X(8) VALUE 'MD5'.
           05  RULE-2    PIC X(8) VALUE 'ONLY'.
       01  OPEN-RULES.
           05  OPEN-1    PIC X(8) VALUE 'MD5'.
           COPY MORERULE.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=?
               OPEN-RULES TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=MD5
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           PERFORM COPIED-PARA.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=?
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           MOVE 'SHA-256 ONLY' TO RULE-ARRAY.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-256
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           COPY STMTS.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=?
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           GOBACK.
       COPY PARAS.
