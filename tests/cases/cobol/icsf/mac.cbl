       IDENTIFICATION DIVISION.
       PROGRAM-ID. IMAC.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  KEY-LEN       PIC S9(9) COMP VALUE 64.
       01  KEY-ID        PIC X(64).
       01  PARM-LEN      PIC S9(9) COMP VALUE 0.
       01  PARMS         PIC X(8).
       01  BLOCK-SIZE    PIC S9(9) COMP VALUE 16.
       01  ICV-LEN       PIC S9(9) COMP VALUE 16.
       01  ICV           PIC X(16).
       01  CV-LEN        PIC S9(9) COMP VALUE 32.
       01  CV            PIC X(32).
       01  TXT-LEN       PIC S9(9) COMP VALUE 32.
       01  TXT           PIC X(32).
       01  ENC-LEN       PIC S9(9) COMP VALUE 32.
       01  ENC           PIC X(32).
       01  RULE-ARRAY    PIC X(24) VALUE 'X9.9-1  ONLY    MACLEN4'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBMGN' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.mac algorithm=ANSI-X9.9-MAC
               KEY-ID TXT-LEN TXT RULE-COUNT RULE-ARRAY CV ENC.
           MOVE 'X9.19OPTONLY    MACLEN8' TO RULE-ARRAY.
           CALL 'CSNBMGN' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.mac algorithm=Retail-MAC
               KEY-ID TXT-LEN TXT RULE-COUNT RULE-ARRAY CV ENC.
           CALL 'CSNBMVR' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.mac algorithm=Retail-MAC
               KEY-ID TXT-LEN TXT RULE-COUNT RULE-ARRAY CV ENC.
           GOBACK.
