       IDENTIFICATION DIVISION.
       PROGRAM-ID. TINSPECT.
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
           05  RULE-1    PIC X(8) VALUE 'SHA_256'.
           05  RULE-2    PIC X(8) VALUE 'ONLY'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           INSPECT RULE-1 REPLACING ALL '_' BY '-'.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=SHA-256
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           MOVE 'md5' TO RULE-1.
           INSPECT RULE-1 CONVERTING 'abcdefghijklmnopqrstuvwxyz'
               TO 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.
           CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=MD5
               RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.
           GOBACK.
