// A step of a pipeline, with named arguments.
node {
  httpRequest url: 'https://shop.example', ignoreSslErrors: true // expect: groovy.http.jenkins-request certificate_check=disabled
  httpRequest(url: 'https://shop.example', ignoreSslErrors: false) // expect: groovy.http.jenkins-request certificate_check=enabled
  httpRequest 'https://shop.example' // expect-none: groovy.http.jenkins-request
}
