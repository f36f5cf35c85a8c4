import { list } from '@/lib/scan/list';

/**
 * Services whose keys have no prefix of their own: the name of the service is what says that a value is a key. Shapes are
 * UUID, hex, or letters and digits of 15 characters and more (rules of gitleaks, trufflehog and noseyparker, read in 2026).
 * `-Dsonar.login=` is an option of Java.
 */
export const vendorNames: readonly string[] = list(`
  adafruit, adobe, airtable, algolia, alibaba, aliyun, artifactory, asana, atlassian, confluence, jira, auth0, beamer,
  bitbucket, bitfinex, bitly, bittrex, blockcypher, circleci, clearbit, cloudflare, cloudinary, codecov, codeclimate,
  cohere, cloudmersive, cloudsmith, coinbase, confluent, contentful, coveralls, currencycloud, datadog, deepgram,
  discord, disqus, droneci, dropbox, dsonar, elastic, etsy, etherscan, facebook, fastly, finicity, finnhub, flickr,
  foursquare, freshbooks, freshdesk, gitter, gocardless, gocanvas, grafana, heroku, honeybadger, hubspot, hunter,
  infura, instagram, instamojo, intercom, ipinfo, ipstack, jenkins, jfrog, kagi, klaviyo, kraken, kucoin, launchdarkly,
  linkedin, linear, linode, liveagent, lob, loggly, logzio, looker, luno, magicbell, mailchimp, mailgun, mailjet,
  mandrill, mapbox, mattermost, meraki, messagebird, mixpanel, moralis, mux, netlify, new relic, newsapi, ngrok,
  nytimes, okta, openweather, openweathermap, opsgenie, pagerduty, paypal, pendo, percy, pingdom, pipedrive, plaid,
  plivo, postmark, pusher, quicknode, rapidapi, railway, rollbar, saucelabs, segment, sendbird, sendinblue, sentry,
  shodan, sidekiq, smartsheet, snyk, sonar, sonarqube, sourcegraph, sparkpost, splunk, spotify, squarespace, sumologic,
  telegram, tencent, textmagic, tiingo, travis, trello, twilio, twitch, twitter, typeform, unsplash, uploadcare, vercel,
  virustotal, vonage, nexmo, wakatime, wandb, weatherstack, wolfram, yandex, youtube, yelp, zendesk, zoom
`);
