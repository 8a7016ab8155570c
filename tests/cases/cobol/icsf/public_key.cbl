       IDENTIFICATION DIVISION.
       PROGRAM-ID. IPUBLICK.
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
       01  RULE-ARRAY    PIC X(24) VALUE 'RSA-CRT KEY-MGMT'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNDPKB' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.pka-token-build algorithm=RSA
               RULE-ARRAY KEY-LEN KEY-ID.
           MOVE 'RSA     PKCS-1.1SHA-1' TO RULE-ARRAY.
           CALL 'CSNDDSG' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.signature-generate algorithm=RSA padding=PKCS1v15 digest=SHA-1
               RULE-ARRAY KEY-LEN KEY-ID TXT-LEN TXT ENC-LEN ENC.
           MOVE 'ECDSA   SHA-256' TO RULE-ARRAY.
           CALL 'CSNDDSV' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.signature-verify algorithm=ECDSA digest=SHA-256
               RULE-ARRAY KEY-LEN KEY-ID TXT-LEN TXT ENC-LEN ENC.
           MOVE 'PKCS-1.2' TO RULE-ARRAY.
           CALL 'CSNDPKE' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.pka-encrypt algorithm=RSA padding=PKCS1v15
               RULE-ARRAY TXT-LEN TXT.
           MOVE 'PKCSOAEP' TO RULE-ARRAY.
           CALL 'CSNDPKD' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.pka-decrypt algorithm=RSA padding=OAEP
               RULE-ARRAY TXT-LEN TXT.
           GOBACK.
